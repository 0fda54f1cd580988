/** What a build reads was written while it ran: the pages are of unchecked input, or a mixture. The build starts again. */
export class InputsChanged extends Error {}
