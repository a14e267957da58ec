import type { ParoleModelOut } from '../../../lib/api/reference/index.ts';
import type { Localized } from '../../../lib/base/index.ts';
import { FAMILY_NAMES, PART_NAMES, reference } from '../../messages/reference.ts';
import { StatusBadge } from '../../parts/norm.tsx';
import { Loaded } from '../../parts/progress.tsx';
import { Scroller } from '../../parts/scroller.tsx';
import { useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useResource } from '../../shell/resource.ts';
import { usePlace, withQuery } from '../../shell/router.ts';
import { Choose, ContradictionMarks, CorpusTabs, ListActions, SourceLine } from './parts.tsx';

type Models = readonly ParoleModelOut[];

/** Countries to set side by side, each a switch that stands in the address. */
function Countries({ models, picked }: { models: Models; picked: readonly string[] }) {
  const text = useText();
  const place = usePlace();
  const countries = [...new Map(models.map((model) => [model.country, model.name])).entries()];
  const after = (code: string): string =>
    (picked.includes(code) ? picked.filter((one) => one !== code) : [...picked, code]).join(',');
  return (
    <nav class="chips no-print" aria-label={text(reference.countries)}>
      {countries.map(([code, name]) => (
        <a
          key={code}
          class="chip"
          href={withQuery(place, { countries: after(code) })}
          aria-current={picked.includes(code) ? 'true' : undefined}
        >
          {text(name)}
        </a>
      ))}
    </nav>
  );
}

function Cell({ words, blank }: { words?: Localized | undefined; blank?: 'dash' | 'absent' | undefined }) {
  const text = useText();
  if (words !== undefined) return <td>{text(words)}</td>;
  return <td class="quiet">{blank === undefined ? '' : text(reference[blank])}</td>;
}

function Row({ model }: { model: ParoleModelOut }) {
  const text = useText();
  return (
    <tr id={model.id}>
      <th scope="row">
        {text(model.name)}
        <br />
        <span class="small quiet">
          {text(PART_NAMES[model.part] ?? reference.place)}
          {model.row !== undefined && `, № ${model.row}`}
        </span>
      </th>
      <td>
        {text(model.minimum)}
        <span class="badges">
          <ContradictionMarks marks={model.contradictions} />
        </span>
      </td>
      <td>
        {text(model.institution)}
        {model.law.length > 0 && (
          <span class="small quiet"> {text(reference.law_named, { law: model.law.join('; ') })}</span>
        )}
      </td>
      <Cell words={model.applies_to} />
      <Cell words={model.decides} />
      <Cell words={model.criteria} blank={model.blank.criteria} />
      <Cell words={model.restrictions} blank={model.blank.restrictions} />
      <Cell words={model.afterwards} />
      <td>
        <SourceLine source={model.source} />
      </td>
    </tr>
  );
}

const COLUMNS = [
  'country',
  'minimum',
  'institution',
  'applies_to',
  'decides',
  'criteria',
  'restrictions',
  'afterwards',
  'source',
] as const;

function Comparison({ models }: { models: Models }) {
  const text = useText();
  const { query } = usePlace();
  const picked = (query.get('countries') ?? '').split(',').filter((code) => code !== '');
  const family = query.get('family') ?? '';
  const shown = models.filter(
    (model) =>
      (picked.length === 0 || picked.includes(model.country)) && (family === '' || model.family === family),
  );
  return (
    <>
      <div class="filters no-print">
        <Choose
          name="family"
          label={text(reference.family)}
          choices={Object.entries(FAMILY_NAMES).map(([id, name]) => ({ id, label: text(name) }))}
        />
      </div>
      <Countries models={models} picked={picked} />
      <p role="status">{text(reference.found_count, { count: shown.length })}</p>
      {shown.length === 0 ? (
        <p>{text(reference.nothing)}</p>
      ) : (
        <Scroller label={text(reference.practice)}>
          <table class="wide-cells">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th scope="col" key={column}>
                    {text(reference[column])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((model) => (
                <Row key={model.id} model={model} />
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
    </>
  );
}

/** Parole models by country: the row of the appendix and the words of the chapter stand together. */
export function PracticePage() {
  const text = useText();
  const found = useResource<{ models: Models }>('/api/practice');
  return (
    <Page title={text(reference.practice)} lead={text(reference.practice_lead)} wide>
      <CorpusTabs />
      <p class="badges">
        <StatusBadge status="secondary" />
      </p>
      <Loaded from={found}>{({ models }) => <Comparison models={models} />}</Loaded>
      <ListActions kind="practice" />
    </Page>
  );
}
