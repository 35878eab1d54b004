// The part of @microsoft/office-js-helpers that is used. Its own types bring an Office.js of 2018 along, which would
// mix with the present one.
declare module "@microsoft/office-js-helpers" {
  export enum StorageType {
    LocalStorage,
    SessionStorage,
    InMemoryStorage,
  }
  export class Storage<T> {
    constructor(container: string, type?: StorageType);
    get(key: string): T | null;
    set(key: string, value: T): T;
  }
}
