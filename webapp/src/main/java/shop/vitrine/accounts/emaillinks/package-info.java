/** Single-use mail links that prove an address: confirming it, changing it, and resetting a password. */
package shop.vitrine.accounts.emaillinks;
