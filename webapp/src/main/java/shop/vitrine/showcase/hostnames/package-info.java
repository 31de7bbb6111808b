/** Host names of shops: claiming one, verifying it by DNS, and what is served at which host. */
package shop.vitrine.showcase.hostnames;
