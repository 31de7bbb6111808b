/**
 * What every domain stands on: settings from the environment, the clock, the schema's migrations, timed work. Nothing
 * that knows a product, an order or a page lives here.
 */
package shop.vitrine.platform;
