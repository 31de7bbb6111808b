/** Documents of an application: validation, encrypted storage, and display. */
package shop.vitrine.vetting.documents;
