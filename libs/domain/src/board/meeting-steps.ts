/** The order of a stand-up meeting at the board: figures first, then progress, then what is new. S2.12, R7. */
export const MEETING_STEPS = ['figures', 'progress', 'ideas', 'assessment', 'newActions'] as const;
export type MeetingStep = (typeof MEETING_STEPS)[number];

/** A stand-up meeting takes 15 to 30 minutes. S2.13. */
export const MEETING_MINUTES = { least: 15, most: 30, usual: 15 } as const;

/** Weeks between meetings unless the team says otherwise, in days. */
export const MEETING_EVERY_DAYS = 14;

/** More pinned indicators than this, and the wall no longer says what is central. S2.2. */
export const PINNED_WARN_ABOVE = 5;
