/** The name under which the client registers the format of tables, and by which the configuration asks for it. */
export const TABLE_FORMAT = 'csv-table';
