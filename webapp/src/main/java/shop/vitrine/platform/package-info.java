/** Infrastructure for every domain: settings, clock, migrations, jobs, names. No products, orders or pages. */
package shop.vitrine.platform;
