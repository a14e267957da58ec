import type { Localized } from '../base/index.ts';
import type { Term } from './facts.ts';
import type { FractionDates, TermDates } from './result.ts';
import { dotted, saidCount, saidTerm } from './said.ts';

function step(make: (date: (iso: string) => string) => readonly [string, string]): {
  kk: string;
  ru: string;
} {
  const [kk, ru] = make(dotted);
  return { kk, ru };
}

/** The term itself, step by step. */
export function termSteps(start: string, term: Term, dates: TermDates, notCounted = 0): Localized[] {
  const said = saidTerm(term);
  const total = saidCount(dates.total_days, 'day');
  return [
    ...skippedStep(notCounted),
    {
      ...step((date) => [
        `Мерзім ${date(start)} күні басталады, ұзақтығы ${said.kk}: соңғы күні ${date(dates.last_day)}, барлығы ${total.kk}.`,
        `Срок начинается ${date(start)} и составляет ${said.ru}: последний день ${date(dates.last_day)}, всего ${total.ru}.`,
      ]),
      en: `The term begins on ${start} and is ${said.en}: its last day is ${dates.last_day}, ${total.en} in all.`,
    },
  ];
}

function skippedStep(days: number): Localized[] {
  if (days === 0) return [];
  const said = saidCount(days, 'day');
  return [
    {
      kk: `Мерзімге есептелмейтін уақыт: ${said.kk}; барлық күн соншаға кейін жылжиды.`,
      ru: `В срок не входит: ${said.ru}; все даты сдвинуты на столько же.`,
      en: `Time that does not count as served: ${said.en}; every date is moved by as many.`,
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
    const [whole, part] = [saidCount(months, 'month'), saidCount(dates.required_months, 'month')];
    steps.push({
      ...step((date) => [
        `Айлармен: ${whole.kk} × ${fraction} = ${part.kk}; келесі күн ${date(by)}.`,
        `По месяцам: ${whole.ru} × ${fraction} = ${part.ru}; следующий день ${date(by)}.`,
      ]),
      en: `By months: ${whole.en} × ${fraction} = ${part.en}; the next day is ${by}.`,
    });
  }
  if (dates.required_days !== null && dates.earliest_by_days !== null && total !== undefined) {
    const by = dates.earliest_by_days;
    const [whole, part] = [saidCount(total, 'day'), saidCount(dates.required_days, 'day')];
    steps.push({
      ...step((date) => [
        `Күндермен: ${whole.kk} × ${fraction}, бүтінге дейін жоғары дөңгелектегенде ${part.kk}; келесі күн ${date(by)}.`,
        `По дням: ${whole.ru} × ${fraction}, с округлением вверх ${part.ru}; следующий день ${date(by)}.`,
      ]),
      en: `By days: ${whole.en} × ${fraction}, rounded up, is ${part.en}; the next day is ${by}.`,
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
