/** What an application asks, step by step, and what a valid answer is. Nothing here is stored. */
package shop.vitrine.vetting.form;
