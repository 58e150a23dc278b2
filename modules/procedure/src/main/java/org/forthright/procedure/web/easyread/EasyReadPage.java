package org.forthright.procedure.web.easyread;

/**
 * The easy-read copy of a version.
 *
 * @param version "Version 3"
 * @param name of the file that is there; empty where none is
 * @param added by whom and when
 * @param file where everyone gets it
 */
public record EasyReadPage(String version, String versions, String action, String name, String added, String file) {}
