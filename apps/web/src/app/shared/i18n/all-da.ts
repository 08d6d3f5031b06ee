import admin from '../../admin/i18n/da.json';
import board from '../../board/i18n/da.json';
import followup from '../../followup/i18n/da.json';
import identity from '../../identity/i18n/da.json';
import imports from '../../imports/i18n/da.json';
import indicators from '../../indicators/i18n/da.json';
import matrix from '../../matrix/i18n/da.json';
import portfolio from '../../portfolio/i18n/da.json';
import project from '../../project/i18n/da.json';
import revisions from '../../revisions/i18n/da.json';
import shell from '../../shell/i18n/da.json';
import themes from '../../themes/i18n/da.json';
import tree from '../../tree/i18n/da.json';
import shared from './da.json';

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
