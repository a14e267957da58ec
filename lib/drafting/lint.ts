import type { Finding, Language } from '../base/index.ts';
import { questionsOf } from './answers.ts';
import { CHECK_NAMES } from './checks/index.ts';
import type { CitationSource } from './citations.ts';
import { lintCitations, unresolved } from './lint-citations.ts';
import { problem } from './lint-problem.ts';
import { allUses } from './lint-uses.ts';
import type { DocumentType } from './model.ts';
import { refusalFaults } from './refusal/index.ts';
import type { TemplatesData, TypeData } from './templates.ts';

function knownNames(form: DocumentType): ReadonlySet<string> {
  return new Set(
    questionsOf(form).flatMap((question) => [question.id, ...(question.item ?? []).map((field) => field.id)]),
  );
}

function lintLanguage(data: TypeData, templates: TemplatesData, language: Language): Finding[] {
  const place = `${data.form.id}/${language}.hbs`;
  const uses = allUses(data, templates, language);
  const known = knownNames(data.form);
  const undefinedNames = [...uses.names].filter((name) => !known.has(name) && name !== 'this');
  const missing = [...uses.partials].filter((name) => templates.partials[language]?.[name] === undefined);
  return [
    ...undefinedNames.map((name) =>
      problem(
        'undefined-variable',
        'error',
        place,
        name,
        `Үлгі формада жоқ жауапты оқиды: ${name}. Атауын түзетіңіз.`,
        `Шаблон читает ответ, которого нет в форме: ${name}. Исправьте имя.`,
        `The template reads an answer the form does not have: ${name}. Correct the name.`,
      ),
    ),
    ...missing.map((name) =>
      problem(
        'missing-partial',
        'error',
        place,
        name,
        `Үлгі бөлігі жоқ: ${name}. Файлын қосыңыз.`,
        `Нет части шаблона: ${name}. Добавьте файл.`,
        `A partial is missing: ${name}. Add its file.`,
      ),
    ),
  ];
}

function lintParity(data: TypeData, templates: TemplatesData): Finding[] {
  const [first, ...others] = data.form.languages.map((language) => ({
    language,
    names: allUses(data, templates, language).names,
  }));
  if (first === undefined) return [];
  return others.flatMap(({ language, names }) => {
    // Sex is asked for Russian word forms only.
    const differ = [...first.names, ...names].filter(
      (name) => name !== 'sex' && first.names.has(name) !== names.has(name),
    );
    return [...new Set(differ)].map((name) =>
      problem(
        'parity',
        'error',
        `${data.form.id}/${language}.hbs`,
        name,
        `Жауап бір тілде ғана қолданылған: ${name}. Екінші үлгіге де қосыңыз.`,
        `Ответ использован только в одном языке: ${name}. Добавьте его во второй шаблон.`,
        `An answer is used in one language only: ${name}. Add it to the other template.`,
      ),
    );
  });
}

function lintQuestions(data: TypeData, templates: TemplatesData): Finding[] {
  const { form } = data;
  const used = new Set(form.languages.flatMap((language) => [...allUses(data, templates, language).names]));
  const asked = new Set<string>();
  const conditions = [
    ...questionsOf(form).flatMap((question) => question.shown_when),
    ...form.data_checks.flatMap((check) => check.when),
  ].map((condition) => condition.question);
  const dates = questionsOf(form).filter((question) => question.kind === 'date');
  const findings: Finding[] = [];
  for (const question of questionsOf(form)) {
    const late = question.shown_when.filter((condition) => !asked.has(condition.question));
    asked.add(question.id);
    for (const condition of late)
      findings.push(
        problem(
          'closed-for-ever',
          'error',
          `${form.id} ${question.id}`,
          condition.question,
          'Сұрақ өзінен кейін тұрған немесе мүлде жоқ сұраққа тәуелді: ретін түзетіңіз.',
          'Вопрос зависит от вопроса, который стоит ниже или не существует: исправьте порядок.',
          'The question depends on a later or missing one: correct the order.',
        ),
      );
    const alive = used.has(question.id) || conditions.includes(question.id) || dates.includes(question);
    if (!alive)
      findings.push(
        problem(
          'dead-question',
          'error',
          `${form.id} ${question.id}`,
          question.id,
          'Жауап еш жерде қолданылмайды: сұрақты алып тастаңыз немесе үлгіге қосыңыз.',
          'Ответ нигде не используется: уберите вопрос или добавьте его в шаблон.',
          'The answer is used nowhere: remove the question or use it.',
        ),
      );
  }
  const unknown = conditions.filter((id) => !asked.has(id));
  for (const id of new Set(unknown))
    findings.push(
      problem(
        'unknown-condition',
        'error',
        form.id,
        id,
        `Шарт жоқ сұраққа сілтейді: ${id}.`,
        `Условие ссылается на несуществующий вопрос: ${id}.`,
        `A condition names a question that does not exist: ${id}.`,
      ),
    );
  return findings;
}

/** Looks through all document types: undefined variables, parity of languages, dead questions, citations. */
export function lintTemplates(templates: TemplatesData, source: CitationSource): readonly Finding[] {
  const perType = templates.types.flatMap((data) => [
    ...data.form.languages.flatMap((language) => lintLanguage(data, templates, language)),
    ...lintParity(data, templates),
    ...lintQuestions(data, templates),
    ...lintCitations(data, templates, source),
    ...data.form.checks
      .filter((name) => !CHECK_NAMES.includes(name))
      .map((name) =>
        problem(
          'unknown-check',
          'error',
          data.form.id,
          name,
          `Белгісіз тексеру: ${name}.`,
          `Неизвестная проверка: ${name}.`,
          `Unknown check: ${name}.`,
        ),
      ),
  ]);
  const shared = new Set([
    ...templates.arguments.flatMap((block) => block.citations),
    ...templates.refusals.reasons.flatMap((pattern) => pattern.ground),
  ]);
  const refusals = refusalFaults(templates.refusals).map(({ kind, name }) =>
    problem(
      kind,
      'error',
      'refusal-words.yaml, refusal-patterns.yaml',
      name,
      `Бас тарту себептерінің сөздері сәйкес емес: ${name}.`,
      `Слова и мотивы отказа не сходятся: ${name}.`,
      `The words and the reasons of refusals do not fit: ${name}.`,
    ),
  );
  return [...perType, ...refusals, ...unresolved(shared, 'arguments.yaml, refusal-patterns.yaml', source)];
}
