/** The topic that wakes the screens of one sheet. */
export const sheetTopic = (roundId: string, unitId: string): string => `sheet:${roundId}:${unitId}`;
