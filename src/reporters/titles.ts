/** What ids are called in front of people; handed in, since a report knows ids only. */
export interface Titles {
  host(id: string): string;
  provider(id: string): string;
}
