/** The folder that the editor was started for, and what is said where another one is picked. */
export interface ServedFolder {
  /** Its name; a browser tells no more of a picked one. */
  folder: string;
  otherFolder: string;
  noSite: string;
}

/** A file system that lies in the browser itself has a root without a name. */
const NAMELESS = '';

/**
 * Lets a person pick the folder of the site that is served, and no other: the editor would write into whatever site is
 * picked, or was picked on an earlier day. It asks the folder for `.git` to know it; one without, which a copy from a
 * colleague is, does as well.
 */
export function guardPickedFolder({ folder, otherFolder, noSite }: ServedFolder): void {
  const handles = FileSystemDirectoryHandle.prototype;
  const getDirectory = handles.getDirectoryHandle;
  const isOther = ({ name }: FileSystemHandle) => name !== NAMELESS && name !== folder;
  const refuse = (why: string): never => {
    alert(why + folder);
    throw new DOMException(why + folder, 'NotFoundError');
  };
  handles.getDirectoryHandle = async function (name, options) {
    if (name !== '.git') return getDirectory.call(this, name, options);
    if (isOther(this)) refuse(otherFolder);
    const seeds = await Promise.all(
      ['seeds', 'content'].map((own) => getDirectory.call(this, own)),
    ).then(
      ([first]) => first!,
      () => refuse(noSite),
    );
    return getDirectory.call(this, name).catch(() => seeds);
  };
  // The one that was picked on an earlier day is asked for permission alone.
  const permissions = FileSystemHandle.prototype as FileSystemHandle & {
    requestPermission?: (descriptor: object) => Promise<PermissionState>;
  };
  const request = permissions.requestPermission;
  if (!request) return;
  permissions.requestPermission = function (descriptor) {
    return isOther(this) ? Promise.resolve('denied') : request.call(this, descriptor);
  };
}
