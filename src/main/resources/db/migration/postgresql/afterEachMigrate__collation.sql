-- Text is ordered by its characters' codes, as H2 does, whatever the locale of the server: a report
-- does not depend on where its store is kept. Runs in the transaction of every migration.
DO $$
DECLARE
  text_column RECORD;
BEGIN
  FOR text_column IN
    SELECT attrelid::regclass AS table_name, attname AS name, format_type(atttypid, atttypmod) AS type
    FROM pg_attribute
    JOIN pg_class ON pg_class.oid = attrelid
    JOIN pg_collation ON pg_collation.oid = attcollation
    WHERE relnamespace = current_schema()::text::regnamespace
      AND relkind = 'r'
      AND relname NOT LIKE 'flyway%'
      AND attnum > 0
      AND NOT attisdropped
      AND collname <> 'C'
  LOOP
    EXECUTE format(
      'ALTER TABLE %s ALTER COLUMN %I TYPE %s COLLATE "C"',
      text_column.table_name, text_column.name, text_column.type);
  END LOOP;
END
$$;
