/**
 * Sexual crimes against minors close parole (CC 72(8) 4)), replacement (CC 73(2)) and the cut of a term (CC 73(4))
 * from the same day and with the same exception: an offender under 18 and a victim of 14 to 17. The day is the
 * one in doubt (law 501-V of 2016), so it stands once.
 */
export const AGAINST_MINOR = {
  from: '2016-05-01',
  when: { special: ['sexual_against_minor'] },
  unless: [{ juvenile: [true], victim: ['14_to_17'] }, { excepted: [true] }],
  ok: { special: 'sexual_against_minor', juvenile: false },
  not_ok: { special: 'sexual_against_minor', juvenile: true, victim: '14_to_17' },
} as const;
