/** Account settings: password, address, passkeys, sessions, data export, deletion. */
package shop.vitrine.accounts.settings;
