/** What a build reads was written while it ran: it published what nobody checked, or a mixture. It begins again. */
export class InputsChanged extends Error {}
