package kr.ansim.integration.address;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * {@code addrLinkApi.do}: addresses by keyword. Members of the form: confmKey, keyword, currentPage, countPerPage (at most
 * 100), resultType. Posted, because a query would leave key and address in the logs along the way.
 */
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public interface AddressLinkApi {

    @POST
    Response search(Form form);
}
