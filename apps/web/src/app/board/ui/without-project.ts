/** 'Digital byggesag: kortere tid' is 'Kortere tid' at the board of Digital byggesag. */
export function withoutProject(name: string, project: string): string {
  if (project === '' || !name.startsWith(`${project}: `)) return name;
  const rest = name.slice(project.length + 2);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
