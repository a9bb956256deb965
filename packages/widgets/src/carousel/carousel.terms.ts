import { dictionary } from '../base/dictionary.ts';

const id = {
  previous: 'Sebelumnya',
  next: 'Berikutnya',
};

/** Terms of the buttons of a carousel. */
export type CarouselTerms = typeof id;

export const carouselTerms = dictionary('carousel', id);
