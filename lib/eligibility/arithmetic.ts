import type { Localized } from '../base/index.ts';
import type { Term } from './facts.ts';
import type { FractionDates, TermDates } from './result.ts';

/** `20.03.2025`, as Kazakh and Russian papers write dates; English keeps the ISO form. */
function dotted(iso: string): string {
  return `${iso.slice(8)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`;
}

function step(make: (date: (iso: string) => string) => readonly [string, string]): {
  kk: string;
  ru: string;
} {
  const [kk, ru] = make(dotted);
  return { kk, ru };
}

function spoken(term: Term): Localized {
  const parts: [number, string, string, string][] = [
    [term.years, 'жыл', 'г.', 'years'],
    [term.months, 'ай', 'мес.', 'months'],
    [term.days, 'күн', 'дн.', 'days'],
  ];
  const said = parts.filter(([count]) => count > 0);
  const join = (index: 1 | 2 | 3): string => said.map((part) => `${part[0]} ${part[index]}`).join(' ');
  return { kk: join(1), ru: join(2), en: join(3) };
}

/** The term itself, step by step. */
export function termSteps(start: string, term: Term, dates: TermDates, notCounted = 0): Localized[] {
  const said = spoken(term);
  return [
    ...skippedStep(notCounted),
    {
      ...step((date) => [
        `Мерзім ${date(start)} күні басталады және ${said.kk} құрайды: соңғы күні ${date(dates.last_day)}, барлығы ${dates.total_days} күн.`,
        `Срок начинается ${date(start)} и составляет ${said.ru}: последний день ${date(dates.last_day)}, всего ${dates.total_days} дн.`,
      ]),
      en: `The term begins on ${start} and is ${said.en}: its last day is ${dates.last_day}, ${dates.total_days} days in all.`,
    },
  ];
}

function skippedStep(days: number): Localized[] {
  if (days === 0) return [];
  return [
    {
      kk: `Мерзімге есептелмейтін ${days} күн бар: барлық күндер соншаға кейін жылжиды.`,
      ru: `Есть ${days} дн., которые в срок не входят: все даты сдвинуты на столько же.`,
      en: `${days} days do not count as served: every date is moved by as many.`,
    },
  ];
}

/** One fraction, step by step: months, days, floor, result. */
export function fractionSteps(
  fraction: string,
  dates: FractionDates,
  months: number,
  total: number | undefined,
): Localized[] {
  const steps: Localized[] = [];
  if (dates.earliest_basis === 'years') return [yearsStep(fraction, dates)];
  if (dates.required_months !== null && dates.earliest_by_months !== null) {
    const by = dates.earliest_by_months;
    steps.push({
      ...step((date) => [
        `Айлармен: ${months} ай × ${fraction} = ${dates.required_months} ай; келесі күн ${date(by)}.`,
        `По месяцам: ${months} мес. × ${fraction} = ${dates.required_months} мес.; следующий день ${date(by)}.`,
      ]),
      en: `By months: ${months} months × ${fraction} = ${dates.required_months} months; the next day is ${by}.`,
    });
  }
  if (dates.required_days !== null && dates.earliest_by_days !== null && total !== undefined) {
    const by = dates.earliest_by_days;
    steps.push({
      ...step((date) => [
        `Күндермен: ${total} күн × ${fraction}, бүтінге дейін көтергенде ${dates.required_days} күн; келесі күн ${date(by)}.`,
        `По дням: ${total} дн. × ${fraction}, с округлением вверх ${dates.required_days} дн.; следующий день ${date(by)}.`,
      ]),
      en: `By days: ${total} days × ${fraction}, rounded up, is ${dates.required_days} days; the next day is ${by}.`,
    });
  }
  return [...steps, ...floorStep(dates), resultStep(dates)];
}

function yearsStep(fraction: string, dates: FractionDates): Localized {
  const [count] = fraction.split(' ');
  const earliest = dates.earliest ?? '';
  return {
    ...step((date) => [
      `Іс жүзінде ${count} жыл өтелуі керек: ${date(dates.fraction_complete ?? '')} күні толады, ең ерте күн ${date(earliest)}.`,
      `Фактически должно быть отбыто ${count} лет: исполняется ${date(dates.fraction_complete ?? '')}, самая ранняя дата ${date(earliest)}.`,
    ]),
    en: `${count} years must actually be served: complete on ${dates.fraction_complete}, the earliest day is ${earliest}.`,
  };
}

function floorStep(dates: FractionDates): Localized[] {
  const floor = dates.floor_6_months;
  if (floor === undefined || dates.earliest_basis !== 'floor_6_months') return [];
  return [
    {
      ...step((date) => [
        `Алты айдан кем болмауы керек: алты ай толғаннан кейінгі күн ${date(floor)}.`,
        `Не менее шести месяцев: день после шести месяцев ${date(floor)}.`,
      ]),
      en: `At least six months: the day after six months is ${floor}.`,
    },
  ];
}

function resultStep(dates: FractionDates): Localized {
  const earliest = dates.earliest ?? '';
  const safe = dates.earliest_safe ?? '';
  const same = earliest === safe;
  return {
    ...step((date) => [
      `Ең ерте күн: ${date(earliest)}${same ? '' : `; сенімді күн: ${date(safe)}`}.`,
      `Самая ранняя дата: ${date(earliest)}${same ? '' : `; надёжная дата: ${date(safe)}`}.`,
    ]),
    en: `Earliest day: ${earliest}${same ? '' : `; safe day: ${safe}`}.`,
  };
}
