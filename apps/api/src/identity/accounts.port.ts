import type { IsoDate, Role } from '@gevinst/contract';

export interface MunicipalityToMake {
  readonly name: string;
  readonly fictitious: boolean;
  /** Fixed "today" of a demo; null = the calendar's. */
  readonly today: IsoDate | null;
}

export interface UserToMake {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
}

/** Makes municipalities and people from inside the process: the demo and the command line. */
export abstract class Accounts {
  /** The id of the municipality of that name, made when it is not there. */
  abstract ensureMunicipality(municipality: MunicipalityToMake): Promise<string>;
  /** The id of the user with that address, made when it is not there; an existing one is left as it is. */
  abstract ensureUser(municipalityId: string, user: UserToMake): Promise<string>;
}
