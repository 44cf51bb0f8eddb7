import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { SchemaPage } from '#features/schemas';

/** One schema; search and shown field live in its address. */
export function SchemaRoute() {
  const { schemaId } = useParams({ from: '/schemas/$schemaId' });
  const search = useSearch({ from: '/schemas/$schemaId' });
  const navigate = useNavigate({ from: '/schemas/$schemaId' });
  return (
    <SchemaPage
      schemaId={schemaId}
      query={search.q ?? ''}
      onQueryChange={(query) =>
        void navigate({
          search: ({ field }) => ({ ...textParam('q', query), ...textParam('field', field) }),
          replace: true,
        })
      }
      field={search.field ?? null}
      onFieldChange={(field) =>
        void navigate({ search: (before) => ({ ...before, field }), replace: true })
      }
      listHref="/schemas"
    />
  );
}

/** What is empty does not stand in the address. */
function textParam<Name extends string>(
  name: Name,
  text: string | undefined,
): Partial<Record<Name, string>> {
  return text === undefined || text === '' ? {} : ({ [name]: text } as Record<Name, string>);
}
