package lang

// enElisions are words that are written with an apostrophe in front.
const enElisions = `
bout cause cos coz cuz em er ere fore fraid gainst hood im is kay n neath nother nuff ol round s scuse sup t til till
tis tude twas tween twere twill twixt twould zactly
`
