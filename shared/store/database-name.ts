// The name of the main database, which the app, the popup and the background of the extension share.
export const DATABASE_NAME = 'telemamori';
