import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import type { Language } from '#domain/values/language.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { Code } from './code-list.ts';

/** What a component of the data structure is. */
export interface Component {
  id: string;
  role: 'dimension' | 'time' | 'measure' | 'attribute';
  /** Names by language. */
  names: Partial<Record<Language, string>>;
  /** Its codes; none where it is a text or a number. */
  codes?: { id: string; names: Partial<Record<Language, string>>; codes: Code[] };
  dataType?: 'String' | 'Double' | 'Integer' | 'ObservationalTimePeriod';
  /** An attribute that every value has. */
  mandatory?: boolean;
  /** What every value of an indicator has alike; where there is such a thing, no value is asked. */
  constant?: (record: IndicatorRecord) => string | undefined;
  /** What a value has; `''` for nothing. */
  read?: (row: ResolvedObservation, record: IndicatorRecord) => string;
}
