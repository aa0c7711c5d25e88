/**
 * Help lines of Great Britain, kept in one place so that other regions can follow (product.md).
 * Numbers from clinical.md section 3, X9.
 */
export const greatBritain = {
  urgentCare: 'NHS 111',
  /** Whom to call today, most likely first. */
  urgent: [
    { name: 'Call NHS 111', phone: '111' },
    { name: 'Emergency: call 999', phone: '999' },
  ],
  lines: [
    { name: 'Samaritans', phone: '116 123', when: 'Someone to talk to, day or night. Free to call.' },
    { name: 'NHS 111, option 2', phone: '111', when: 'Urgent help with your mental health.' },
    { name: 'Emergency', phone: '999', when: 'If you or someone else may be in danger now.' },
  ],
} as const
