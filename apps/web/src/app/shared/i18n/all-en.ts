import admin from '../../admin/i18n/en.json';
import board from '../../board/i18n/en.json';
import followup from '../../followup/i18n/en.json';
import identity from '../../identity/i18n/en.json';
import imports from '../../imports/i18n/en.json';
import indicators from '../../indicators/i18n/en.json';
import matrix from '../../matrix/i18n/en.json';
import portfolio from '../../portfolio/i18n/en.json';
import project from '../../project/i18n/en.json';
import revisions from '../../revisions/i18n/en.json';
import shell from '../../shell/i18n/en.json';
import themes from '../../themes/i18n/en.json';
import tree from '../../tree/i18n/en.json';
import shared from './en.json';

export const texts = {
  admin,
  board,
  followup,
  identity,
  imports,
  indicators,
  matrix,
  portfolio,
  project,
  revisions,
  shared,
  shell,
  tree,
  themes,
};
