import { stringify } from 'yaml';
import { readDirectory } from '../read-directory.ts';
import { cmsConfig, githubBackend } from './cms-config.ts';

/** The text of public/admin/config.yml. */
export function configText(root: string): string {
  const { localities } = readDirectory(root);
  return `# Do npm run admin:config viết từ các lược đồ trong src/domain/schemas; đừng sửa tay.\n${stringify(cmsConfig(localities, githubBackend), { lineWidth: 0 })}`;
}
