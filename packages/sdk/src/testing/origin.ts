/** Where the mocked service stands. The name is reserved (RFC 2606): no request to it can get out. */
export const mockOrigin = 'https://kim.example.test';
