/** The files of an application: what may come in, how it is stored encrypted, how it is shown. */
package shop.vitrine.vetting.documents;
