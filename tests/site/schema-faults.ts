import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));

/** What of a value does not hold to a JSON Schema. */
export function schemaFaults(schema: object, value: unknown): object[] {
  const validate = ajv.compile(schema);
  return validate(value) ? [] : (validate.errors ?? []);
}
