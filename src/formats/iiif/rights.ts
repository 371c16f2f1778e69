/**
 * The only rights that IIIF takes are those of Creative Commons and RightsStatements.org, in their canonical form
 * with http (https://iiif.io/api/presentation/3.0/#rights). Nothing for any other statement.
 */
export function findIiifRights(statement: string): string | undefined {
  const match =
    /^https?:\/\/(?:www\.)?(creativecommons\.org\/(?:licenses|publicdomain)\/[^?#]+|rightsstatements\.org\/(?:vocab|page)\/[^?#]+)/.exec(
      statement,
    );
  const path = match?.[1]?.replace('/page/', '/vocab/').replace(/(?:deed|legalcode)[^/]*$/, '');
  return path === undefined ? undefined : `http://${path.replace(/\/*$/, '/')}`;
}
