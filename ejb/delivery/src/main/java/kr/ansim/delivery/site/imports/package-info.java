/**
 * Brings files of pickup sites in: reading (encoding, table or JSON, each site's cells), comparing with what we know, and
 * the changes. Reading is plain Java without container and database.
 */
package kr.ansim.delivery.site.imports;
