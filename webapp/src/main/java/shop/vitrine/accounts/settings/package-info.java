/**
 * What people see and change of their own account: password, address, passkeys, sessions, a copy of their data,
 * deletion.
 */
package shop.vitrine.accounts.settings;
