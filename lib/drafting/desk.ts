import { type Finding, InvalidInputError, type Language, NotFoundError } from '../base/index.ts';
import { isAbsent, openAnswers, openQuestions, parseAnswers } from './answers.ts';
import { applyOverrides, runChecks } from './checks/index.ts';
import type { CitationSource } from './citations.ts';
import { type DraftDocument, readMarkdown } from './document.ts';
import { createHelpers } from './helpers.ts';
import { renderHtml } from './html.ts';
import {
  DEFAULT_LIMITS,
  type Limits,
  parseTemplate,
  renderTemplate,
  type Template,
  TemplateError,
} from './interpreter.ts';
import type {
  Answers,
  ArgumentBlock,
  DocumentType,
  DocumentTypeSummary,
  DraftRequest,
  DraftResult,
} from './model.ts';
import { prefill } from './prefill.ts';
import type { RefusalKnowledge } from './refusal/index.ts';
import type { TemplatesData, TypeData } from './templates.ts';
import { tidy } from './tidy.ts';
import { dateInWords } from './words.ts';

/** A draft together with the document model that DOCX and PDF are made from. */
export interface Draft extends DraftResult {
  readonly document: DraftDocument;
}

export interface Desk {
  types(): readonly DocumentTypeSummary[];
  /** Throws NotFoundError for an unknown id. */
  type(id: string): DocumentType;
  /** Argument blocks with one of the tags; all without tags. */
  arguments(tags?: readonly string[]): readonly ArgumentBlock[];
  /** Throws NotFoundError and InvalidInputError; an incomplete form gives a draft with findings. */
  draft(id: string, request: DraftRequest): Draft;
  /** The reasons for refusal that the law does not admit, and the words they are known by. */
  refusals(): RefusalKnowledge;
  /** The invented answers that come with a type, by name and language. */
  examples(id: string): TypeData['examples'];
}

export interface DeskParts {
  readonly templates: TemplatesData;
  readonly source: CitationSource;
  readonly limits?: Limits;
}

const BLANK = '\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_';

const noType = () =>
  new NotFoundError({
    kk: 'Мұндай құжат түрі жоқ: тізімнен таңдаңыз.',
    ru: 'Такого вида документа нет: выберите из списка.',
    en: 'There is no such document type: choose one from the list.',
  });
const noLanguage = () =>
  new InvalidInputError({
    kk: 'Бұл құжат таңдалған тілде жасалмайды: құжатқа қолжетімді тілдердің бірін таңдаңыз.',
    ru: 'На этом языке документ не составляется: выберите один из доступных для него языков.',
    en: 'This paper is not written in that language: choose one of its languages.',
  });

function badTemplate({ reason, line }: TemplateError): InvalidInputError {
  const place = line === undefined ? reason : `${reason}, ${line}`;
  return new InvalidInputError({
    kk: `Үлгіден осы жауаптармен құжат құрастырылмады (${place}): үлгінің осы жолын түзетіңіз не жауаптарды қысқартыңыз.`,
    ru: `По шаблону с этими ответами документ не составляется (${place}): исправьте эту строку шаблона или сократите ответы.`,
    en: `The template cannot be carried out with these answers (${place}): correct that line or shorten the answers.`,
  });
}

const lawChanged = (type: DocumentType, begun: string): Finding => ({
  rule_id: 'drafting/law-changed',
  severity: 'warning',
  actual: begun,
  expected: type.law_edition,
  ground: type.ground,
  message: {
    kk: `Жоба заңның ${dateInWords(begun, 'kk', 'attributive')} редакциясы бойынша басталған, ал қазіргі үлгі ${dateInWords(type.law_edition, 'kk', 'attributive')} редакциясына негізделген: негіздерді қайта қараңыз.`,
    ru: `Черновик начат по редакции закона от ${dateInWords(begun, 'ru')}, а нынешний шаблон опирается на редакцию от ${dateInWords(type.law_edition, 'ru')}: пересмотрите основания.`,
    en: `The draft was begun under the law as of ${dateInWords(begun, 'en')}; the form now rests on that of ${dateInWords(type.law_edition, 'en')}: review the grounds.`,
  },
});

const unused = (count: number): Finding => ({
  rule_id: 'drafting/answers-not-used',
  severity: 'info',
  actual: String(count),
  message: {
    kk: `Қазір сұралмайтын сұрақтарға берілген жауап саны: ${count}. Олар сақталды, бірақ құжатқа кірмейді.`,
    ru: `Ответов на вопросы, которые сейчас не задаются: ${count}. Они сохранены, но в документ не входят.`,
    en: `Answers to questions that are not asked now: ${count}. They are kept but do not enter the paper.`,
  },
});

class TemplateDesk implements Desk {
  readonly #parts: DeskParts;
  readonly #byId: ReadonlyMap<string, TypeData>;
  readonly #parsed = new Map<string, Template>();
  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#byId = new Map(parts.templates.types.map((data) => [data.form.id, data]));
  }

  types(): readonly DocumentTypeSummary[] {
    const forms = this.#parts.templates.types.map(({ form }) => form);
    return forms
      .sort((a, b) => a.order - b.order)
      .map((form) => ({
        id: form.id,
        title: form.title,
        summary: form.summary,
        group: form.group,
        languages: form.languages,
        law_edition: form.law_edition,
      }));
  }

  type(id: string): DocumentType {
    return this.#data(id).form;
  }

  examples(id: string): TypeData['examples'] {
    return this.#data(id).examples;
  }

  arguments(tags?: readonly string[]): readonly ArgumentBlock[] {
    const all = this.#parts.templates.arguments;
    return tags === undefined ? all : all.filter((block) => block.tags.some((tag) => tags.includes(tag)));
  }

  refusals(): RefusalKnowledge {
    return this.#parts.templates.refusals;
  }

  draft(id: string, request: DraftRequest): Draft {
    const { form } = this.#data(id);
    if (!form.languages.includes(request.language)) throw noLanguage();
    const given = parseAnswers(form, request.answers);
    const prefilled = prefill(form, given, request);
    const all: Answers = { ...given, ...prefilled };
    const answers = openAnswers(form, all);
    const { language } = request;
    const markdown = this.#rendered(id, language, answers);
    const title = form.title[language];
    const document = readMarkdown(markdown, language, title);
    const findings = this.#findings(form, request, all, answers);
    const overruled = applyOverrides(findings, request.overrides ?? []);
    return {
      type: id,
      language,
      title: document.title,
      markdown,
      html: renderHtml(document),
      findings: overruled,
      law_edition: form.law_edition,
      prefilled,
      document,
    };
  }

  #data(id: string): TypeData {
    const data = this.#byId.get(id);
    if (data === undefined) throw noType();
    return data;
  }

  #findings(type: DocumentType, request: DraftRequest, all: Answers, answers: Answers): Finding[] {
    const begun = request.law_edition;
    const dropped = Object.entries(request.answers).filter(
      ([key, value]) => !isAbsent(value) && !Object.hasOwn(answers, key),
    ).length;
    const checked = runChecks({
      type,
      language: request.language,
      answers,
      open: openQuestions(type, all),
      source: this.#parts.source,
      blocks: this.#parts.templates.arguments,
      eligibility: request.eligibility,
    });
    return [
      ...(begun !== undefined && begun !== type.law_edition ? [lawChanged(type, begun)] : []),
      ...checked,
      ...(dropped > 0 ? [unused(dropped)] : []),
    ];
  }

  #template(key: string, source: string): Template {
    const known = this.#parsed.get(key);
    if (known !== undefined) return known;
    const template = parseTemplate(source, this.#parts.limits ?? DEFAULT_LIMITS);
    this.#parsed.set(key, template);
    return template;
  }

  /** A template that fails is told by its line, not passed on as a fault of the program. */
  #rendered(id: string, language: Language, answers: Answers): string {
    try {
      return this.#render(id, language, answers);
    } catch (error) {
      if (error instanceof TemplateError) throw badTemplate(error);
      throw error;
    }
  }

  #render(id: string, language: Language, answers: Answers): string {
    const { form, texts } = this.#data(id);
    const text = texts[language];
    if (text === undefined) throw noLanguage();
    const partials = Object.fromEntries(
      Object.entries(this.#parts.templates.partials[language] ?? {}).map(([name, source]) => [
        name,
        this.#template(`partial ${language} ${name}`, source),
      ]),
    );
    const { source, templates, limits } = this.#parts;
    const output = renderTemplate(this.#template(`${id} ${language}`, text), answers, {
      helpers: createHelpers({ type: form, language, source, blocks: templates.arguments }),
      partials,
      blank: BLANK,
      ...(limits === undefined ? {} : { limits }),
    });
    return tidy(output);
  }
}

/** Builds the desk over checked templates and the corpus. */
export function createDesk(parts: DeskParts): Desk {
  return new TemplateDesk(parts);
}
