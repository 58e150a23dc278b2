package org.forthright.organisation.web.partner.page;

/**
 * The form on which an arrangement is entered.
 *
 * @param provider its name; empty where it is asked for
 */
public record ArrangementPage(String action, String back, String backText, String provider) {}
