/** Pickup sites and their doors as the database has them. */
package kr.ansim.delivery.site;
