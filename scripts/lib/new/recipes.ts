import type { Localities } from '../../../src/domain/localities.ts';
import { addressRecipe } from './address.ts';
import { articleRecipe } from './article.ts';
import type { Recipe } from './question.ts';
import { retiredNumberRecipe } from './retired-number.ts';

/** Everything `npm run new` can make, by the word after it. */
export function recipes(localities: Localities, directoryIds: ReadonlySet<string>): Readonly<Record<string, Recipe>> {
  return {
    address: addressRecipe(localities),
    guide: articleRecipe('guides', 'bài phòng ngừa'),
    officer: articleRecipe('officers', 'bài cho cán bộ'),
    policy: articleRecipe('policies', 'bài chính sách'),
    activity: articleRecipe('activities', 'bài hoạt động'),
    'retired-number': retiredNumberRecipe(directoryIds),
  };
}
