import type { Localized } from '../base/index.ts';
import { type Case, type Decision, decide } from './decide.ts';
import type { Change, ReliefName } from './result.ts';
import type { Profile, ProfileField, ProfileValue } from './rules/index.ts';

/** A fact that a person can still change, and how it reads. */
interface Lever {
  readonly field: ProfileField;
  readonly value: ProfileValue;
  readonly fact: string;
  readonly to: string | boolean;
  readonly reliefs: readonly ReliefName[];
  readonly needs?: (profile: Profile) => boolean;
  readonly text: Localized;
}

const LEVERS: readonly Lever[] = [
  {
    field: 'damage',
    value: 'repaid',
    fact: 'damage',
    to: 'repaid',
    reliefs: ['parole', 'commutation'],
    text: {
      kk: 'Егер залал толық өтелсе',
      ru: 'Если ущерб возмещён полностью',
      en: 'If the damage is fully repaid',
    },
  },
  {
    field: 'malicious',
    value: 'none',
    fact: 'malicious_violations_active',
    to: false,
    reliefs: ['parole', 'commutation'],
    text: {
      kk: 'Егер қаскөйлікпен бұзушылықтың мерзімі өтіп, бұрынғысы кедергі деп танылмаса',
      ru: 'Если злостное нарушение погашено и прежнее не сочтут препятствием',
      en: 'If the malicious violation expires and a past one is not held against the person',
    },
  },
  {
    field: 'agreement',
    value: 'cooperation',
    fact: 'agreement_fulfilled',
    to: true,
    reliefs: ['parole', 'term_reduction'],
    text: {
      kk: 'Егер ынтымақтастық туралы процестік келісім жасалып, толық орындалса',
      ru: 'Если заключено и выполнено соглашение о сотрудничестве',
      en: 'If a cooperation agreement is made and fulfilled',
    },
  },
  {
    field: 'assisted',
    value: true,
    fact: 'assisted_against_criminal_group',
    to: true,
    reliefs: ['term_reduction'],
    text: {
      kk: 'Егер қылмыстық топтың қылмыстарын ашуға жәрдем көрсетілсе',
      ru: 'Если оказано содействие раскрытию преступлений преступной группы',
      en: 'If help is given in solving crimes of a criminal group',
    },
  },
  {
    field: 'assistance',
    value: true,
    fact: 'active_assistance',
    to: true,
    reliefs: ['parole', 'commutation'],
    needs: (profile) => profile.special === 'terrorism_or_extremism',
    text: {
      kk: 'Егер белсенді жәрдем көрсетілсе',
      ru: 'Если оказано активное содействие',
      en: 'If active assistance is given',
    },
  },
];

/** What each change sets, and for which reliefs it is tried. */
export const LEVER_SETS = LEVERS.map(({ field, value, reliefs }) => ({
  set: { [field]: value } as Profile,
  reliefs,
}));

/** Which changes of one fact would change the answer on a relief, and to what. */
export function changesOf(one: Case, now: Decision): Change[] {
  return LEVERS.filter(
    (lever) =>
      lever.reliefs.includes(one.relief) &&
      one.profile[lever.field] !== lever.value &&
      one.profile[lever.field] !== undefined &&
      !(lever.field === 'damage' && one.profile.damage === 'no_claim') &&
      lever.needs?.(one.profile) !== false,
  ).flatMap((lever) => {
    const { outcome } = decide({ ...one, profile: { ...one.profile, [lever.field]: lever.value } });
    const earliest = outcome.dates?.earliest ?? null;
    const same = outcome.status === now.outcome.status && earliest === (now.outcome.dates?.earliest ?? null);
    if (same) return [];
    return [{ fact: lever.fact, to: lever.to, text: lever.text, status: outcome.status, earliest }];
  });
}
