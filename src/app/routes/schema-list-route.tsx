import { useNavigate, useSearch } from '@tanstack/react-router';
import { SchemaListPage } from '#features/schemas';

/** The list of schemas; the search lives in its address. */
export function SchemaListRoute() {
  const { q = '' } = useSearch({ from: '/schemas' });
  const navigate = useNavigate({ from: '/schemas' });
  return (
    <SchemaListPage
      query={q}
      onQueryChange={(query) =>
        void navigate({ search: query === '' ? {} : { q: query }, replace: true })
      }
      hrefOf={schemaHref}
    />
  );
}

function schemaHref(id: string): string {
  return `/schemas/${encodeURIComponent(id)}`;
}
