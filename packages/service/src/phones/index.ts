/**
 * A telephone number in Indonesia as it is dialled from anywhere, without the plus: `0542 720-100`
 * and `+62 (0)542 720100` are both `62542720100`.
 *
 * @returns nothing where it can be none.
 */
export function internationalNumber(text: string): string | undefined {
  const digits = text.replaceAll(/[^\d+]/g, '').replace(/^(\+|00)(?=62)/, '');
  const national = /^(?:620?|0)?([1-9]\d+)$/.exec(digits)?.[1];
  return national !== undefined && /^\d{7,12}$/.test(national) ? `62${national}` : undefined;
}

/** The same for a number that WhatsApp can be on, as `wa.me` takes it: `628…`. */
export function whatsappNumber(text: string): string | undefined {
  const number = internationalNumber(text);
  return number !== undefined && /^628\d{8,11}$/.test(number) ? number : undefined;
}
