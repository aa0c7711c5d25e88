/** When the sources were last read, and when this text is to be checked again (IPDAS C3 and C4). */
export const read = '2026-11'
export const nextCheck = '2027-11'
