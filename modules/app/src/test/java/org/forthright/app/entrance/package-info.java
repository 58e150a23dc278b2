/** The entrance as it is met from outside: what is let in, what is turned away, and with which words. */
package org.forthright.app.entrance;
