/** What an application asks, step by step, and which answers are valid. Nothing here is stored. */
package shop.vitrine.vetting.form;
