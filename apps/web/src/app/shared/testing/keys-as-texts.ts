import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';

/** Components of the following tests show their translation keys instead of texts. */
export function showKeysAsTexts(
  providers: Parameters<typeof TestBed.configureTestingModule>[0]['providers'] = [],
): void {
  beforeEach(() =>
    TestBed.configureTestingModule({
      imports: [
        TranslocoTestingModule.forRoot({
          langs: { da: {} },
          translocoConfig: { availableLangs: ['da'], defaultLang: 'da' },
        }),
      ],
      providers,
    }),
  );
}
