package kr.ansim.integration.address;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * {@code addrCoordApi.do}: the entrance of one address. Members of the form: confmKey (another than for the search), admCd,
 * rnMgtSn, udrtYn, buldMnnm, buldSlno, resultType.
 */
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public interface AddressCoordApi {

    @POST
    Response locate(Form form);
}
