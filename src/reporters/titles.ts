/** What ids are called in front of people; handed in, since a report knows ids only. */
export interface Titles {
  host(id: string): string;
  provider(id: string): string;
  /** The page where a person revokes a provider's credential and makes another, if there is one for all. */
  manage?(provider: string): string | undefined;
}
