//! Which decisions need whom: listed by who leads, read by everybody who may read the service.

use crate::house::{House, whole};
use database::both_databases;
use http::StatusCode;

both_databases! {
    async fn who_leads_lists_which_decisions_need_whom(house: House) {
        let path = "/services/car-share/decisions";
        whole(path, &house.get(&house.ida, path).await);
        let list = [("title-1", "Where cars <are> taken back"), ("whom-1", "users"), ("whom-1", "customers"), ("title-2", ""), ("title-3", "Which cars are bought"), ("whom-3", "provider")];
        for who in [&house.ida, &house.ana, &house.hugo] {
            let status = house.post(who, path, &list).await.status;
            assert!(matches!(status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND), "{}: {status}", who.name);
        }
        let wrong = house.post(&house.leo, path, &[("title-1", "Where cars <are> taken back")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody is named");
        assert!(wrong.body.contains("Where cars &#60;are&#62; taken back"), "what was typed is kept");
        assert_eq!(house.post(&house.leo, path, &list).await.status, StatusCode::SEE_OTHER);
        let page = house.get(&house.leo, path).await;
        whole(path, &page);
        assert!(page.body.contains("/consultations/new?service="), "a consultation opens from there");
        assert!(!house.get(&house.ida, path).await.body.contains("/consultations/new"), "by those who may");
        let read = house.get(&house.ida, "/api/v1/services/car-share/decisions").await;
        let read: serde_json::Value = serde_json::from_str(&read.body).unwrap();
        assert_eq!(read["items"][0]["needs"], serde_json::json!(["users", "customers"]));
        assert_eq!(read["items"].as_array().map(Vec::len), Some(2));
    }
}
