/** The event that tells charts what the reader chose; its detail is the choice as an address writes it. */
export const CHOSEN = 'gongkai:chosen';
