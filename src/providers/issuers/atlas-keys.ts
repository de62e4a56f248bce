import { z } from 'zod';
import type { ChangeRequest } from '../../core/tools.js';
import type { Documented } from '../apis/probe.js';
import { ID, type Pass } from './atlas.js';

const Role = z.object({ orgId: z.string().nullish(), groupId: z.string().nullish(), roleName: z.string() });

/** https://github.com/mongodb/atlas-sdk-go/blob/main/docs/docs/ApiKeyUserDetails.md */
export const Row = z.object({
  id: z.string().regex(ID),
  desc: z.string().nullish(),
  roles: z.array(Role).default([]),
});
export type Row = z.output<typeof Row>;

/** https://github.com/mongodb/atlas-sdk-go/blob/main/docs/docs/UserAccessListResponse.md */
export const Address = z.object({ cidrBlock: z.string() });

/** Its roles in a project, or in the organisation. */
export function rolesIn({ roles }: Row, project: string | undefined): readonly string[] {
  return roles.filter(({ groupId }) => (groupId ?? undefined) === project).map(({ roleName }) => roleName);
}

/** A change that gives a right, and the reply that says so. */
interface Giving {
  readonly request: ChangeRequest;
  readonly done: Documented;
}

/**
 * What gives a new key the rights of another one beside its roles in the organisation. From where it may be used comes first: until then that is
 * anywhere, if the organisation lets it.
 */
export function rightsFor(
  id: string,
  other: Row,
  addresses: readonly z.output<typeof Address>[],
  { path, pass }: { readonly path: string; readonly pass: Pass },
): readonly Giving[] {
  const listing = {
    request: pass.change('POST', `${path}/${id}/accessList`, addresses),
    done: { status: 200, body: z.object({ results: z.array(Address) }) },
  };
  const projects = [...new Set(other.roles.flatMap(({ groupId }) => groupId ?? []))];
  return [
    ...(addresses.length === 0 ? [] : [listing]),
    ...projects.map((project) => {
      const given = [{ roles: rolesIn(other, project) }];
      const request = pass.change('POST', `/groups/${encodeURIComponent(project)}/apiKeys/${id}`, given);
      return { request, done: { status: 204 } };
    }),
  ];
}
