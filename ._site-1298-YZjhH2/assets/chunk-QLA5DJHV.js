function a({columns:n,rows:r}){return[...o(n,r)].join("")}function*o(n,r){yield t(n);for(let e of r)yield t(e)}function t(n){return`${n.map(i).join(",")}\r
`}function i(n){return n==null?"":typeof n!="string"?String(n):`"${l(n).replaceAll('"','""')}"`}var s=/^'*[=+\-@\t\r\n\0＝＋－＠]/;function l(n){return s.test(n)?`'${n}`:n}export{a};
